Instance: trd-observation-session-timepoint
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: Observation session-timepoint"
Description: "The planned point of the session at which something was measured: the pressures before treatment, the readings before leaving. R4 finds by time only, and the time does not say which reading of the protocol it is."
* insert SearchedBy(TRDObservationSessionTimepoint, session-timepoint, token)
* base[0] = #Observation
* expression = "Observation.extension.where(url.endsWith('/StructureDefinition/session-timepoint')).value"
* insert TokenModifiers
