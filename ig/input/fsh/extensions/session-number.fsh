Extension: SessionNumber
Id: session-number
Title: "Session Number"
Description: "Which session of the course this is, counted from 1 by kind of session. Core R4 and the extension pack have no element for it."
Context: Procedure
* insert Published
* value[x] only positiveInt
* value[x] 1..1
