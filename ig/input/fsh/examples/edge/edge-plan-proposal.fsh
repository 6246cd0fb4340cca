Instance: edge-plan-proposal
InstanceOf: TRDCarePlanEsketamine
Usage: #example
Title: "Edge case: plan proposal"
Description: "The smallest esketamine plan: a proposal that is still empty. The gates of an active plan do not fire."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "EDGE-P1"
* status = #active
* intent = #proposal
* category[modality] = TRDModality#esketamine
* subject = Reference(esketamine-patient)
