/**
 * Who may do what where, written by hand from the permission design. Neither the schema nor provisioning is read
 * here: the server must come to the same by itself, from what was set on it.
 *
 *   .  nothing: the row does not exist for them
 *   d  adds, sees the rows of the own making only, and can change nothing afterwards
 *   r  reads, with earlier versions
 *   a  reads and adds, and can change nothing afterwards, not even the own row
 *   o  reads and adds, and changes the own rows only
 *   w  reads, adds and edits; removes nothing
 *   p  as w, and approves
 *   F  everything, rights and removal included
 *
 * A place is a list, or a folder of it. `rag-x` is the group of Writer and Member, `rpo-x` the body of Recorder, and
 * `rpo-z` a body that once had Former recorder and is recorded for by the staff. Both decide on nominations of the
 * region `kalmar`; those who nominate and judge there are none of these roles, and tried out beside the stores.
 */
export const rightsTable = `
place                      admin staff support publisher writer otherWriter recorder otherRecorder formerRecorder participant member flows reader outsider

Settings                     F     r      r        r        r        r         r          r              r            r         r     r     .       .
Settings/flows               F     r      r        r        r        r         r          r              r            r         r     w     .       .
Settings/pages               F     r      r        r        r        r         r          r              r            r         r     r     r       .
Bodies                       F     r      r        r        r        r         r          r              r            r         r     r     .       .
Templates                    F     r      r        r        r        r         r          r              r            r         r     r     .       .
Clauses                      F     r      r        r        r        r         r          r              r            r         r     r     .       .
ChainDrafts                  F     r      r        r        r        r         r          r              r            r         r     r     .       .
Letterheads                  F     w      r        r        r        r         r          r              r            r         r     r     .       .
StaffSnapshots               F     w      w        r        r        r         r          r              r            r         r     r     .       .

Groups                       F     r      w        r        r        r         r          r              r            r         r     r     r       .
Seats                        F     r      w        r        r        r         r          r              r            r         r     r     r       .
Seats/rag-x                  F     r      w        r        w        r         r          r              r            r         r     r     r       .
Terms                        F     r      w        r        r        r         r          r              r            r         r     r     r       .
Terms/rag-x                  F     r      w        r        w        r         r          r              r            r         r     r     r       .
People                       F     r      w        r        r        r         r          r              r            r         r     r     r       .
People/rag-x                 F     r      w        r        w        r         r          r              r            r         r     r     r       .
CompositionNotes             F     r      r        r        r        r         r          r              r            r         r     r     r       .
CompositionNotes/rag-x       F     r      a        r        a        r         r          r              r            r         r     r     r       .
Meetings                     F     w      w        r        r        r         r          r              r            r         r     r     r       .

PeopleRestricted             F     .      w        .        .        .         .          .              .            .         .     .     .       .
PeopleRestricted/rag-x       F     .      w        .        w        .         .          .              .            .         .     .     .       .
ConflictOfInterest           F     d      w        d        d        d         d          d              d            d         d     d     .       .
ConflictOfInterest/kalmar    F     d      w        d        d        d         d          d              d            d         d     d     .       .
Clearances                   F     r      a        r        r        r         r          r              r            r         r     r     r       .
Clearances/kalmar            F     r      a        r        r        r         r          r              r            r         r     r     r       .
Nominations                  F     .      r        .        .        .         .          .              .            .         .     .     .       .
Nominations/kalmar           F     r      r        .        .        .         r          .              .            .         .     .     .       .
Nominations/kalmar/region    F     r      r        .        .        .         r          .              .            .         .     .     .       .
Nominations/kalmar/support   F     r      a        .        .        .         r          .              .            .         .     .     .       .
Nominations/kalmar/judge     F     r      r        .        .        .         r          .              .            .         .     .     .       .
Nominations/kalmar/bodies    F     r      r        .        .        .         r          .              .            .         .     .     .       .
Nominations/kalmar/bodies/rpo-x F r      r        .        .        .         a          .              .            .         .     .     .       .
Nominations/kalmar/bodies/rpo-z F a      r        .        .        .         r          .              .            .         .     .     .       .
RosterSnapshots              F     a      r        a        r        r         r          r              r            r         r     r     .       .

Mandates                     F     r      r        r        r        r         r          r              r            r         r     r     .       .
Mandates/rag-x               F     r      w        r        w        r         r          r              r            r         r     r     .       .
MandateSections              F     r      r        r        r        r         r          r              r            r         r     r     .       .
MandateSections/rag-x        F     r      w        r        w        r         r          r              r            r         r     r     .       .
Obligations                  F     r      r        r        r        r         r          r              r            r         r     r     .       .
Obligations/rag-x            F     r      w        r        w        r         r          r              r            r         r     r     .       .
GroupMeetings                F     r      r        r        r        r         r          r              r            r         r     r     .       .
GroupMeetings/rag-x          F     r      w        r        w        r         r          r              r            r         r     r     .       .
GroupCalendars               F     r      r        r        r        r         r          r              r            r         r     r     .       .
GroupCalendars/rag-x         F     r      w        r        w        r         r          r              r            r         r     r     .       .
Attestations                 F     r      r        r        r        r         r          r              r            r         r     r     .       .
Attestations/rag-x           F     r      a        r        a        r         r          r              r            r         r     r     .       .
Reports                      F     r      r        r        r        r         r          r              r            r         r     r     .       .
Reports/rag-x                F     r      w        r        w        r         r          r              r            r         r     r     .       .
DeliveredReports             F     r      r        r        r        r         r          r              r            r         r     r     .       .
DeliveredReports/rag-x       F     r      a        r        a        r         r          r              r            r         r     r     .       .
SectionComments              F     r      r        r        r        r         r          r              r            r         r     r     .       .
SectionComments/rag-x        F     r      a        r        a        r         r          r              r            r         r     r     .       .
Presence                     F     r      r        r        r        r         r          r              r            r         r     r     .       .
Presence/rag-x               F     r      o        r        o        r         r          r              r            r         r     r     .       .
Snapshots                    F     r      r        r        r        r         r          r              r            r         r     r     .       .
Snapshots/rag-x              F     r      a        r        a        r         r          r              r            r         r     r     .       .

Ledger                       F     r      r        r        r        r         r          r              r            r         r     a     .       .
Ledger/configuration         F     r      r        r        r        r         r          r              r            r         r     r     .       .
Ledger/publication           F     a      r        a        r        r         r          r              r            r         r     r     .       .
Ledger/groups                F     r      r        r        r        r         r          r              r            r         r     r     .       .
Ledger/groups/rag-x          F     r      a        r        a        r         r          r              r            r         r     r     .       .
Ledger/bodies                F     r      r        r        r        r         r          r              r            r         r     r     .       .
Ledger/bodies/rpo-x          F     r      r        r        r        r         a          r              r            r         r     r     .       .
Ledger/bodies/rpo-z          F     a      r        r        r        r         r          r              r            r         r     r     .       .
CaseIndex                    F     w      w        w        w        w         w          w              w            w         w     w     .       .
DecisionRequests             F     w      w        w        w        w         w          w              w            w         w     w     .       .
Contributions                F     r      w        r        r        r         r          r              r            r         r     r     .       .
FollowupNotes                F     w      w        r        r        r         r          r              r            r         r     r     .       .

EstablishedTexts             F     a      r        a        r        r         r          r              r            r         r     r     r       .
EstablishedMandates          F     p      r        p        r        r         r          r              r            r         r     r     r       .
PublicPages                  F     w      r        w        r        r         r          r              r            r         r     r     r       .
`;
