Profile: TRDScoreCGIS
Parent: TRDScore
Id: trd-score-cgi-s
Title: "CGI-S Rating"
Description: "Clinical Global Impression, severity of illness, one rating by a clinician: 1 to 7, higher is worse. The code is local, since no LOINC code was found."
* insert ScoreProfile(TRDInstrument#cgi-s, trd-cgi-s-1)
