ValueSet: TRDPsychotherapyKind
Id: trd-psychotherapy-kind
Title: "TRD Psychotherapy Session Kinds"
Description: "The plan activities that are a session of talking: preparation, psychotherapy, integration."
* insert Published
* TRDActivityKind#preparation
* TRDActivityKind#psychotherapy
* TRDActivityKind#integration
