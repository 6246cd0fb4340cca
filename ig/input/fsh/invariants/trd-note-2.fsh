Invariant: trd-note-2
Description: "A session note must have a content or say why there is none: add value, or dataAbsentReason"
* severity = #error
* expression = "value.exists() or dataAbsentReason.exists()"
* requirements = "What the monitors saw is part of the record: an empty note says neither that it was seen nor that it was not."
