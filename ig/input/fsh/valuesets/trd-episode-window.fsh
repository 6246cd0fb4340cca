ValueSet: TRDEpisodeWindowValueSet
Id: trd-episode-window
Title: "TRD Episode Windows"
Description: "Current or earlier episode. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDEpisodeWindow
