Instance: minimal-trd-site
InstanceOf: TRDSite
Usage: #example
Title: "Minimal: site"
Description: "The least that the profile accepts. A name and nothing else."
* name = "Outpatient service"
