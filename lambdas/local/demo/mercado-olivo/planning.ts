/** What the team writes down in steps A to G, under each step's name in `StepContentInput`. */
export const PLANNING = {
  OBJECTIVES: {
    objectives: {
      vision: 'Whoever cooks in Madrid knows where our oil comes from.',
      objectives: [
        {
          key: 'known',
          title: 'Be known beyond the market hall',
          approach: 'Short films of the harvest, every second day',
          metric: 'reach',
          baseline: 20000,
          target: 200000,
          unit: 'people',
          horizon: 'LONG_TERM',
          weight: 50,
        },
        {
          key: 'orders',
          title: 'Sell oil online',
          approach: 'Recipes that link to the bottle they need',
          metric: 'sales',
          baseline: 0,
          target: 40,
          unit: 'orders',
          horizon: 'LONG_TERM',
          weight: 30,
        },
        {
          key: 'regulars',
          title: 'Win people who come back',
          approach: 'Answer every question the same day',
          metric: 'returning_customers',
          baseline: 0,
          target: 25,
          unit: 'people',
          horizon: 'LONG_TERM',
          weight: 20,
        },
      ],
    },
  },
  ANALYSIS: {
    analysis: {
      limits: ['Two people, three days a week'],
      helps: ['A stall with a hundred visitors a day'],
      hurts: ['Supermarket oil at half the price'],
      competitors: ['Two other stalls of the hall'],
      externalFactors: ['The harvest decides the price'],
      planB: 'Films of customers who cook instead of our own',
      planC: 'Only the blog and the stall',
      planForSuccess: 'A second harvest box, ordered ahead',
      planForFailure: 'Stop paid posts and keep the regulars',
    },
  },
  RETHINK: {
    rethink: {
      aboutObjectives: { outcome: 'KEPT', why: 'The stall sees the same questions every day' },
      aboutAnalysis: { outcome: 'CHANGED', why: 'The harvest was missing' },
      maturesOn: '2026-07-20',
      decision: 'CONTINUE',
    },
  },
  IDENTITY: {
    identity: {
      vision: 'Oil with a face',
      mission: 'To bring the press and the kitchen together',
      image: 'Stone, green, hands',
      voice: 'Like behind the counter: short and warm',
      alignment: 'The blog tells it, Instagram shows it, X answers; all three lead to the shop',
      platforms: [
        {
          key: 'instagram',
          network: 'INSTAGRAM',
          identity: 'The press in pictures',
          features: ['Films', 'Stories from the stall'],
          goals: [{ objectiveKey: 'known', goal: 'A film every second day' }],
        },
        {
          key: 'x',
          network: 'X',
          identity: 'The counter',
          features: ['Answers within hours'],
          goals: [{ objectiveKey: 'regulars', goal: 'No question stays open overnight' }],
        },
        {
          key: 'blog',
          network: 'BLOG',
          identity: 'The kitchen',
          features: ['Recipes with shopping list'],
          goals: [{ objectiveKey: 'orders', goal: 'Two recipes a week' }],
        },
      ],
    },
  },
  UNIQUENESS: {
    uniqueness: {
      differentiators: [
        {
          key: 'one-grove',
          what: 'Oil of one single grove',
          evidence: 'The parcel number on every bottle',
          placements: [
            { platformKey: 'instagram', where: 'First highlight', visible: true },
            { platformKey: 'x', where: 'Pinned post', visible: true },
            { platformKey: 'blog', where: 'Top of the page', visible: true },
          ],
        },
      ],
    },
  },
  TACTICS: {
    tactics: {
      ideas: [
        {
          key: 'tasting',
          kind: 'CAMPAIGN',
          title: 'Tasting at the stall',
          description: 'Three oils, blindfolded, filmed',
          confidence: 90,
          committed: true,
        },
        { key: 'recipes', kind: 'TACTIC', title: 'Recipes of the hall', confidence: 80, committed: true },
        { key: 'app', kind: 'APP', title: 'A harvest app', confidence: 15, committed: false },
      ],
    },
  },
  RESEARCH: {
    research: {
      segments: [
        {
          key: 'cooks',
          name: 'People who cook in the evening',
          likes: ['Quick dishes'],
          habits: ['Scroll on the way home'],
          needs: ['To know what to cook tonight'],
          profile: '25 to 45, in the city',
        },
      ],
      competition: ['Nobody films the press'],
      limitations: ['No figures on who passes the stall'],
      market: 'Good oil is bought more often and in smaller bottles',
      platformFindings: 'Films before seven in the evening reach most',
      singularities: ['Everybody knows the stall, nobody its name'],
      map: [
        { segmentKey: 'cooks', platformKey: 'instagram', how: 'Films at half past six' },
        { segmentKey: 'cooks', platformKey: 'x', how: 'Answers' },
        { segmentKey: 'cooks', platformKey: 'blog', how: 'Search for a dish' },
      ],
    },
  },
};
