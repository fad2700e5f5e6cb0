/** The files of a minimal valid book: one account in two years, one prospect. Tests change what they are about. */
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
`,
  'accounts/acme/customer/2026.mdx': `The year went **well**.
`,
  'accounts/acme/internal/profile.yaml': `owner: ana-silva
sponsor: ben-okoro
ratings:
  - person: carla-diaz
    influence: high
    support: supporter
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
`,
  'accounts/acme/internal/notes.mdx': `They watch the price of *voice*.
`,
  'prospects/globex/profile.yaml': `name: Globex
owner: ben-okoro
pursuing: [voice]
`,
};
