Instance: trd-procedure-session-number
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: Procedure session-number"
Description: "Which session of the course it is: the first session of every course (session-number=1), sessions beyond the twelfth (session-number=gt12), procedures that are sessions at all (session-number:missing=false)."
* insert SearchedBy(TRDProcedureSessionNumber, session-number, number)
* base[0] = #Procedure
* expression = "Procedure.extension.where(url.endsWith('/StructureDefinition/session-number')).value"
* comparator[0] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #ge
* comparator[+] = #lt
* comparator[+] = #le
* modifier = #missing
