/*
 * A whole strategy as a client would write it: the fields of `StepContentInput` and `SubStepContentInput`. All its days
 * lie in the past, so that it holds on any clock.
 */

export const completeContents = {
  objectives: {
    vision: 'Every family in town bakes with our flour.',
    objectives: [
      {
        key: 'awareness',
        title: 'Be known in town',
        approach: 'Short films from the mill',
        metric: 'reach',
        baseline: 1000,
        target: 5000,
        unit: 'people',
        horizon: 'MID_TERM',
        weight: 60,
      },
      {
        key: 'orders',
        title: 'Sell over the shop',
        approach: 'Recipes that link to what they need',
        metric: 'sales',
        baseline: 10,
        target: 40,
        unit: 'orders',
        horizon: 'LONG_TERM',
        weight: 40,
      },
    ],
  },
  analysis: {
    limits: ['Two people for everything'],
    helps: ['A mill that people like to look at'],
    hurts: ['Flour is cheap elsewhere'],
    competitors: ['The discounter'],
    externalFactors: ['The price of wheat'],
    planB: 'Films of customers instead of our own',
    planC: 'Only the blog, done well',
    planForSuccess: 'A second mill day a month',
    planForFailure: 'Stop ads, keep the regulars',
  },
  rethink: {
    aboutObjectives: { outcome: 'KEPT', why: 'They are still what we want' },
    aboutAnalysis: { outcome: 'CHANGED', why: 'We had forgotten the price of wheat' },
    maturesOn: '2024-01-10',
    decision: 'CONTINUE',
    reason: 'Nothing speaks against it',
  },
  identity: {
    vision: 'The mill that everybody knows',
    mission: 'Good bread at home for everyone',
    image: 'Warm light, flour on hands',
    voice: 'Calm and direct',
    alignment: 'The blog tells the story; Instagram shows it and links back',
    platforms: [
      {
        key: 'instagram',
        network: 'INSTAGRAM',
        identity: 'The window of the mill',
        features: ['Reels', 'Stories'],
        goals: [{ objectiveKey: 'awareness', goal: 'Show the mill to people in town' }],
      },
      {
        key: 'blog',
        network: 'BLOG',
        identity: 'The recipe book',
        features: ['Long recipes'],
        goals: [{ objectiveKey: 'orders', goal: 'Lead from a recipe to the shop' }],
      },
    ],
  },
  uniqueness: {
    differentiators: [
      {
        key: 'stone',
        what: 'Milled on stone since 1890',
        evidence: 'The stones themselves, and the town archive',
        placements: [
          { platformKey: 'instagram', where: 'Bio', visible: true },
          { platformKey: 'blog', where: 'Header', visible: true },
        ],
      },
    ],
  },
  tactics: {
    ideas: [
      {
        key: 'mill-day',
        kind: 'CAMPAIGN',
        title: 'Open mill day',
        description: 'People mill their own kilo',
        confidence: 85,
        committed: true,
      },
      { key: 'own-app', kind: 'APP', title: 'A baking app', confidence: 20, committed: false },
    ],
  },
  research: {
    segments: [
      {
        key: 'parents',
        name: 'Young parents',
        likes: ['Baking with children'],
        habits: ['On the phone in the evening'],
        needs: ['Recipes that work'],
        profile: '30 to 40, in town',
      },
    ],
    competition: ['The discounter posts daily'],
    limitations: ['No figures on their orders'],
    market: 'Home baking grows slowly',
    platformFindings: 'Reels reach most people here',
    singularities: ['Everybody knows the miller'],
    map: [
      { segmentKey: 'parents', platformKey: 'instagram', how: 'Reels in the evening' },
      { segmentKey: 'parents', platformKey: 'blog', how: 'Searching for recipes' },
    ],
  },
  integration: { notes: 'One week of work' },
  trial: {
    startsOn: '2024-01-11',
    endsOn: '2024-01-20',
    testers: [{ who: 'Marta', relation: 'LOYAL_CUSTOMER' }],
    trialledPlatforms: ['instagram', 'blog'],
    feedback: [
      {
        key: 'small-print',
        from: 'Marta',
        platformKey: 'blog',
        finding: 'The recipes are hard to read on a phone',
        resolution: 'CORRECTED',
      },
    ],
  },
  promotion: {
    channels: [{ channel: 'A card in every bag', message: 'Bake with us', segmentKey: 'parents' }],
  },
  resources: { notes: 'Planned for a year' },
  launch: { notes: 'On the first of February' },
  optimization: { tools: [{ name: 'Scheduler', purpose: 'Plan posts for a week', minutesSavedPerWeek: 120 }] },
  measurement: {
    measures: [
      {
        objectiveKey: 'awareness',
        metrics: ['reach', 'engagement_rate_by_reach'],
        returnMeasure: { metric: 'reach', valuePerUnit: '0.02', formula: 'People reached × what an ad would cost' },
      },
      {
        objectiveKey: 'orders',
        metrics: ['sales'],
        returnMeasure: { metric: 'sales', valuePerUnit: '24.50', formula: 'Orders × average order' },
      },
    ],
  },
  shortTermReview: { judgement: 'A good start', fits: true },
  midTermReview: { judgement: 'The work pays' },
  longTermReview: { judgement: 'Reached what we wanted', acceptances: [] },
  returns: {
    revenue: [{ earnedOn: '2024-05-02', amount: '3000.00', source: 'Shop', objectiveKey: 'orders' }],
  },
} as const;

export const completeSubContents = {
  assemble: { notes: 'Both made by Ana' },
  build: { notes: 'Texts by Ben' },
  draft: { notes: 'Shown on Monday' },
  optimize: { notes: 'One edge each' },
  link: { notes: 'Both ways' },
  blog: { engine: 'Ghost', theme: 'Edition', plugins: ['Search'], styling: 'Our colours and letters' },
  role: { roles: [{ ideaKey: 'mill-day', effect: 'TRUST', how: 'People see how it is made' }] },
} as const;
