"""Inspection reports of forces that do not exist, in the shapes in which such reports come."""

# In the manner of 2021 to 2023.
OLD = """\
Northshire – National child protection inspection

Published on: 14 October 2022

Introduction

In May and June 2022, His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) inspected how well Northshire Constabulary keeps children safe.

We make five recommendations in this report.

We audited 40 cases. We assessed the force’s child protection practice as good in 11 cases, requiring improvement in 17 cases, and inadequate in 12 cases.

Initial contact

Call handlers listen well, but the force doesn’t always check its systems

Some text of what was seen. The policy says that officers should attend within 24 hours of a call.

Recommendation

We recommend that Northshire Constabulary immediately reviews how its control room grades calls about children.

Within three months, Northshire Constabulary should make sure that:

– every call about a child is searched in all its systems;
– a supervisor reviews each decision not to attend within 60 minutes of the call; and
– children’s own words are recorded.

Assessment and help

We recommend that, within six months, Northshire Constabulary should:

(a) improve its referrals;
(b) train its officers; and
(c) audit what it does.

Police detention

By 31 December 2023, Northshire Constabulary should make sure that no child is kept overnight without the reason being recorded.

Northshire Constabulary should improve its records of custody. We recommend that the force should review how often appropriate adults come late.

Case study

A child who was not looked for

A girl aged 14 went missing. Nobody looked for her. The officer said that the force should act immediately.

We found other cases like this one.

Next steps

Within six weeks of publication, Northshire Constabulary should send us an action plan.

Recommendations

Immediately

We recommend that Northshire Constabulary immediately reviews how its control room grades calls about children.
"""

# A web page in the manner of 2024 and since.
NEW = """\
<!doctype html><html lang="en-GB"><head><title>x</title>
<meta property="article:published_time" content="2025-03-27T09:00:00+00:00"></head><body>
<header><nav>
<ul>
<li>Home
<li>Reports</ul></nav></header>
<div class="cookie-banner">
<p>We use cookies. We recommend that you accept them immediately.</p></div>

<main><h1>Child protection inspection of Eastmere Police</h1>
<p>Published 27 March 2025</p>

<h2>Overall summary</h2><table>
<tr><th>Topic</th><th>Grade</th></tr>
<tr><td>Leadership</td><td>Good</td></tr>
<tr><td>Partnership working</td><td>Requires improvement</td></tr></table>


<p>We reviewed 60 case files.</p>
<table>
<tr><th>Area</th><th>Good</th><th>Requires improvement</th><th>Inadequate</th></tr>
<tr><td>Missing children</td><td>2</td><td>3</td><td>5</td></tr>
<tr><td>All</td><td>20</td><td>25</td><td>15</td></tr></table>


<h2>Leadership of child protection arrangements</h2>
<p>Leaders know.</p>

<h2>Assessing risk to children and making appropriate referrals</h2>
<div class="box">
<h3>Cause of concern</h3>
<p>Eastmere Police doesn’t assess the risk to children well enough.</p>
<h4>Recommendations</h4>

<p>With immediate effect, Eastmere Police should:</p>
<ul>
<li>make sure that its officers
<ul>
<li>see the child;</li>
<li>speak to them alone; and</li></ul></li>
<li>review each referral that was not shared.</ul>

<p>Within 3 months, Eastmere Police should make sure that supervisors immediately read each referral.</p></div>

<h2>Investigating reports of abuse, neglect and exploitation of children</h2>

<h3>Areas for improvement</h3>
<h4>Eastmere Police should make sure that investigations are allocated to those with the right skills</h4>
<p>In some cases an officer should have had help. They didn’t.</p>

<h4>The force needs to reduce delays in digital examination</h4>
<p>Phones wait for nine months.</p>
<aside class="case-study">
<h3>Case study: a phone that waited</h3>
<p>The phone of a boy waited for a year.</p>
<p>We asked why.</p></aside>

<p>Investigators work hard.</p>
</main><footer>
<p>Published by us 2026</p></footer></body></html>
"""

# Pasted, its lines broken anyhow.
BROKEN = """\
Southvale Police - Child protection post-inspection review
Published: 9 May 2023

Post-inspection review recommendation 1
Southvale Police must, within three months of publication
of this report, improve how it shares infor-
mation with children's
services.

Post-inspection review recommendation 2
The chief constable is to make
sure, by the end of June 2024,
that:
* every child in custody is seen by an
inspector in person;
* appropriate adults are called
at once; and
* the court gets a certificate.

Audited: 12 files. Four were good,
three required improvement and
five were inadequate.
"""

# Of other bodies, in other words.
JOINT = """\
Joint targeted area inspection of Riverton

Inspected 3 to 7 February 2025

Published: 2 April 2025

Inspectors from Ofsted, the Care Quality Commission (CQC) and HMICFRS carried out this inspection. Riverton Police, the council and the integrated care board are the safeguarding partners.

Headline findings

Children wait too long.

What needs to improve?

• The sharing of police notifications with schools.
• The timeliness of strategy meetings.

Areas for priority action

The partnership should, with immediate effect, make sure that children at risk of exploitation are discussed. Riverton Police and the council need to agree within 28 days how they will do so.

Recommendations
As a result of our inspection findings, we have made three recommendations.

The local authority should:
1. review its front door
2. share its plans with police
3. train its staff.
"""

# Nothing is recommended.
NONE = """\
Westholme Police: a visit

Published: 3 February 2025

Inspectors from HMICFRS visited Westholme Police in January 2025. They found that the force works well with its partners.
"""

# What typst makes a PDF of.
PDF = """\
#set page(header: [Brackenshire – child protection inspection], footer: context [#align(center)[#counter(page).display("1 of 1", both: true)]], height: 14cm, width: 14cm)
#set par(justify: true)
#set text(hyphenate: true, lang: "en", region: "GB")
#show heading: set text(hyphenate: false)
= Brackenshire – national child protection inspection
Published on: 12 May 2022
== Introduction
In January 2022 HMICFRS inspected how Brackenshire Police keeps children safe. We audited 31 cases: 10 were good, 12 required improvement and nine were inadequate.
== Initial contact
#lorem(120)
=== Recommendations
We recommend that Brackenshire Police immediately improves the information that responding officers and supervisors have about previous notifications, and that well-being is considered. #lorem(5)

Within three months, Brackenshire Police should carry out a comprehensive review of misunderstandings and its arrangements for:
- recording the demeanour of children who are interviewed and their communication needs throughout investigations;
- responsibilities of supervisors; and
- notifications.

== Police detention
#lorem(150)

We recommend that, within six months, Brackenshire Police improves how it asks for alternative accommodation.
"""

# A review, afterwards, of what an earlier report recommended.
REVIEW = """\
Moorland – National child protection inspection post-inspection review

Published on: 30 January 2024

Our 2022 inspection

We made two recommendations in our 2022 report. In late November and early December 2023, we returned to
the force. We audited 20 cases. Five cases were good, eight required improvement and seven were inadequate.

We found Moorland Police has improved in some areas, particularly:

• the time it takes to record a missing child; and
• how it listens.

However, the following still requires improvement:

• referrals.

The force told us that it now does more of the following:

Initial contact

Initial contact: Recommendation from the 2022 inspection report

We recommend that Moorland Police immediately reviews its use of appointments. We recommend that, within
three months, it records what children say.

Initial contact: Detailed post-inspection review findings

The force works well with schools, but its notifications are late

Text.

The force has a plan for this

Text. We recommended a plan in 2021.
"""

# Headings say by when, and a table holds the rest.
TABLE = """\
<article><h1>Fenland Constabulary: recommendations</h1><p>Date published</p><p>1 August 2025</p>
<h2>Recommendations</h2><h3>Immediately</h3>
<p>We recommend that Fenland Constabulary reviews its custody records.</p>
<h3>Within six months</h3><ol type="a"><li>The force should train its call handlers.</li></ol>
<table><tr><th>No</th><th>Recommendation</th><th>By when</th></tr>
<tr><td>3</td><td>The chief constable should publish a policy on children’s voices.</td><td>31/12/2025</td></tr>
<tr><td>4</td><td>The force must check its referrals.</td><td>Within 12 weeks</td></tr>
<tr><td>5</td><td>The force must share its analysis.</td><td>by March 2026</td></tr></table></article>
"""
