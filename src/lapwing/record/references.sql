-- Numbers for the references that people read out, drawn without any transaction waiting for another.

-- name: make_sequences
-- Makes one sequence for each kind of reference, so that a number is never given out twice.
create sequence record_reference_mc minvalue 1;
create sequence record_reference_sf minvalue 1;
create sequence record_reference_pn minvalue 1;

-- name: drop_sequences
-- Takes the sequences away again.
drop sequence record_reference_mc;
drop sequence record_reference_sf;
drop sequence record_reference_pn;

-- name: make_assessments
-- Makes the sequence for references of child risk assessments.
create sequence record_reference_ra minvalue 1;

-- name: drop_assessments
-- Takes the sequence away again.
drop sequence record_reference_ra;

-- name: make_contacts_and_meetings
-- Makes the sequences for references of contacts and of meetings.
create sequence record_reference_ct minvalue 1;
create sequence record_reference_sd minvalue 1;

-- name: drop_contacts_and_meetings
-- Takes those away again.
drop sequence record_reference_ct;
drop sequence record_reference_sd;

-- name: make_detention
-- Makes the sequence for references of custody records.
create sequence record_reference_cu minvalue 1;

-- name: drop_detention
-- Takes the sequence away again.
drop sequence record_reference_cu;

-- name: make_protection
-- Makes the sequence for references of uses of police protection.
create sequence record_reference_pp minvalue 1;

-- name: drop_protection
-- Takes the sequence away again.
drop sequence record_reference_pp;

-- name: draw
-- Draws so many numbers from one of the sequences.
select nextval(%(sequence)s::regclass) from generate_series(1, %(many)s);
