/** The files of a minimal valid book: one account in two years, one prospect, a strategy. Tests change what they are about. */
export const TINY_BOOK: Readonly<Record<string, string>> = {
  'book.yaml': `vendor:
  name: Tiny Telecom
asOf: 2026-10-15
reviewYear: 2026
fiscalYears:
  - { year: 2025, starts: 2024-10-01, ends: 2025-09-30 }
  - { year: 2026, starts: 2025-10-01, ends: 2026-09-30 }
currency: EUR
rates:
  2025: { USD: 0.9 }
  2026: { USD: 0.92 }
`,
  'model.yaml': `version: "1"
revenueTiers:
  cuts: { by: amount, high: 100000, medium: 20000 }
profitQuadrant:
  revenue: { by: median }
  margin:
    measure: percent
    cut: { by: value, at: 30 }
growth:
  defaultStage: growth
  coverageFloor: 50
  dimensions:
    need:
      weight: 1
      indicators:
        portfolio-fit:
          label: Portfolio fit
          question: How much of what they buy could we supply?
          direction: higher
          anchors:
            - { at: 0, points: 0 }
            - { at: 4, points: 100 }
          weight: 1
    value:
      weight: { introduction: 1, growth: 2, maturity: 2, decline: 1 }
      indicators:
        current-business:
          label: Current business
          question: What do they buy from us?
          input: revenue
          direction: higher
          anchors:
            - { at: 0, points: 0 }
            - { at: 500000, points: 100 }
          weight: 1
    behaviour:
      weight: 1
      indicators:
        payment-delay:
          label: Payment delay
          question: How many days late do they pay?
          direction: lower
          anchors:
            - { at: 0, points: 100 }
            - { at: 60, points: 0 }
          weight: 1
  tier1:
    cut: { by: threshold, need: 60, value: 60 }
    behaviour: 60
  tier2:
    when:
      - value: { from: 50 }
freshness: { knowledge: 18, relationship: 12, financial: 15 }
programme:
  segments:
    strategic:
      definition: Engineering and marketing work with them.
      band: { from: 5, to: 10 }
      when:
        - engaged-functions: { from: 2 }
    core:
      definition: They plan ahead with us.
      band: { from: 15, to: 30 }
      when:
        - outlook: { from: forward }
          engaged-functions: { below: 2 }
    transactional:
      definition: They order.
      band: { from: 40, to: 60 }
      otherwise: true
  audience:
    core: [cio]
deployment:
  plays:
    consultative:
      label: Consultative selling
      leads: [1b]
      items: { at-the-table: We sit in their talks on growth. }
    pay:
      label: Pay for margin
      scope: programme
      items: { bonus: Half of the bonus follows the margin. }
`,
  'offerings.yaml': `offerings:
  - id: voice
    name: Voice
    stage: maturity
  - id: messaging
    name: Messaging
    stage: growth
`,
  'team.yaml': `people:
  - id: ana-silva
    name: Ana Silva
    title: Account manager
  - id: ben-okoro
    name: Ben Okoro
    title: Sales director
`,
  'strategy.yaml': `advantages:
  - { id: same-day, what: We answer on the same day. }
needs:
  - { id: uptime, what: To be reached at any hour. }
verticals:
  - { id: trade, name: Trade, industries: [Retail, Wholesale] }
plays:
  pay:
    bonus: { state: begun, on: 2026-02-01 }
territory:
  - { prospect: globex, why: The largest in the region. }
`,
  'accounts/acme/customer/profile.yaml': `name: Acme Ltd
people:
  - id: carla-diaz
    name: Carla Díaz
    role: cio
goals:
  - goal: Answer every call.
    confirmedBy: carla-diaz
    confirmedOn: 2026-03-02
`,
  'accounts/acme/customer/2025.yaml': `commitments:
  - id: move-numbers
    side: vendor
    what: Move all numbers to the new platform.
    owner: ana-silva
    due: 2026-03-31
`,
  'accounts/acme/customer/2026.yaml': `review:
  preparedBy: ana-silva
  approvedBy: ben-okoro
attendees:
  customer: [carla-diaz]
  vendor: [ana-silva]
outcomes:
  - commitment: move-numbers
    outcome: kept
    on: 2026-03-20
usage:
  - offering: voice
    unit: seats
    used: 40
    source: billing
service:
  - id: uptime
    measure: Availability
    unit: "%"
    better: higher
    from: 2025-10
    actual: [99.9, 99.8, null]
    source: billing
issues:
  - id: echo
    what: Echo on calls to the warehouse.
    since: 2026-05-01
    owner: carla-diaz
plan:
  - id: train
    action: Train the team leads.
    ours: ana-silva
    yours: carla-diaz
    due: 2027-01-31
renewal:
  termStarts: 2025-01-01
  noticeBy: 2027-09-30
  termEnds: 2027-12-31
sources:
  - id: billing
    what: Billing system
    extractedOn: 2026-10-01
    owner: ana-silva
exchange: { weAsk: A list of all extensions. }
value:
  - id: missed
    claim: Fewer missed calls
    unit: calls a week
    baseline: 90
    actual: 30
    better: lower
    method: Calls without an answer
`,
  'accounts/acme/customer/2026.mdx': `The year went **well**.
`,
  'accounts/acme/internal/profile.yaml': `owner: ana-silva
sponsor: ben-okoro
ratings:
  - person: carla-diaz
    influence: high
    support: supporter
vertical: trade
overrides:
  - method: growth-tier
    label: 1b
    author: ben-okoro
    reason: They buy next year.
    decidedOn: 2026-06-01
    expires: 2026-12-31
knowledge:
  what-they-sell: { answer: Shelves., asOf: 2026-05-04 }
firstChoice:
  - { person: carla-diaz, namesUs: true, askedOn: 2026-03-09 }
relationshipCategories: [self-service]
qualification:
  needs:
    - { need: uptime, advantages: [same-day] }
  openings:
    - { kind: cross-sell, offering: messaging, worth: 5000 }
  prestige: { opens: trade }
  influencer: carla-diaz
tasks:
  - { task: find-executive, owner: ana-silva, due: 2026-11-30 }
`,
  'accounts/acme/internal/2025.yaml': `revenue: 80000
`,
  'accounts/acme/internal/2026.yaml': `currency: USD
revenue: 120000
contributionMargin: 40000
pursuing: [messaging]
answers:
  portfolio-fit: { value: 3, basis: confirmed, asOf: 2026-06-01 }
  payment-delay: { value: 12, basis: assumed, asOf: 2026-06-01 }
wallet: { spend: 400000, basis: assumed, asOf: 2026-06-01 }
effort: { hours: 100, adviceHours: 30, presalesHours: 70, quotes: 4, orders: 4 }
plays:
  consultative:
    at-the-table: { state: done, on: 2026-04-02 }
`,
  'accounts/acme/issued/2025.yaml': `issuedOn: 2025-11-20
model: "1"
labels: { growth-tier: "2", revenue-tier: medium }
scores: { need: 51.25, value: null }
`,
  'accounts/acme/internal/notes.mdx': `They watch the price of *voice*.
`,
  'prospects/globex/profile.yaml': `name: Globex
owner: ben-okoro
pursuing: [voice]
vertical: trade
people:
  - { id: hal-ode, name: Hal Ode, player: executive, lastSpoke: 2026-09-01 }
principles:
  access-to-power: { light: yellow, asOf: 2026-09-01 }
competition: { active: true, strategy: end-around, competitors: [Initech] }
negotiation:
  tactics:
    - { tactic: deadlines, answer: We name our own. }
qualification:
  needs:
    - { need: uptime, advantages: [same-day] }
  decisionMaker: hal-ode
tasks:
  - { task: reach-power, owner: ben-okoro, due: 2026-11-30 }
`,
};
