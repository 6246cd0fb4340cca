Profile: TRDScoreCGII
Parent: TRDScore
Id: trd-score-cgi-i
Title: "CGI-I Rating"
Description: "Clinical Global Impression, improvement since the start of treatment, one rating by a clinician: 1 to 7, higher is worse, 4 is no change. It is a change already: nothing is subtracted from it. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#cgi-i, trd-cgi-i-1)
