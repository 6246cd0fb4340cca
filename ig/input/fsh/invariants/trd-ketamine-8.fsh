Invariant: trd-ketamine-8
Description: "Ketamine given by vein or muscle should say the mg/kg and the weight behind the dose: add the extension weight-based-dose"
* severity = #warning
* insert WhenRacemicKetamine([[(status = 'completed' and dosage.route.coding.exists(system = 'http://snomed.info/sct' and (code = '47625008' or code = '78421000'))) implies extension.where(url.endsWith('/weight-based-dose')).exists()]])
* requirements = "Completes rule KET-06, which looks only at doses that say how they were calculated. A warning, because imported records may hold mg alone."
