CodeSystem: TRDEpisodeWindow
Id: trd-episode-window
Title: "TRD Episode Window"
Description: "In which depressive episode a trial took place. EU labels and recent trials count trials of the current episode, others count lifetime: both can be counted from this code."
* insert LocalCodeSystem(TRDEpisodeWindowValueSet)
* #current-episode "Current episode" "The trial was made in the episode now treated."
* #earlier-episode "Earlier episode" "The trial was made in an episode before the present one."
