import { STRUCTURE_WORDS } from '../words/structure';
import type { Heading } from '../words/headings';
import type { Qualifier } from '../words/qualifiers';
import { left, metric, type ColumnName, type ColumnUse, type TableShape } from './use';

const PART = left('It is a part of the total, which stands in another column.');

/** What columns become wherever a format says nothing else. */
const USUAL: Partial<Record<ColumnName, ColumnUse>> = {
  views: metric('views'),
  impressions: metric('impressions'),
  'unique-impressions': metric('reach'),
  'unique-impressions ORGANIC': left('It counts the people reached without advertising only; reach is of all.'),
  reach: metric('reach'),
  'video-views': metric('video_views'),
  'watch-time': { use: 'METRIC', metric: 'watch_time', scale: null },
  'watch-time HOURS': { use: 'METRIC', metric: 'watch_time', scale: 3_600 },
  'watch-time MINUTES': { use: 'METRIC', metric: 'watch_time', scale: 60 },
  'watch-time SECONDS': metric('watch_time'),
  'seconds-viewed': metric('watch_time'),
  followers: metric('followers'),
  'total-followers': metric('followers'),
  follows: metric('follows'),
  unfollows: { use: 'METRIC', metric: 'unfollows', loss: true },
  'organic-followers': PART,
  'sponsored-followers': PART,
  'invited-followers': PART,
  'follower-change': left('It follows from the followers of two days.'),
  subscribers: left('It is the difference of people won and lost, and the catalogue counts the two apart.'),
  reactions: metric('reactions'),
  likes: metric('likes'),
  comments: metric('comments'),
  replies: { use: 'METRIC', metric: 'comments', yieldsTo: 'comments' },
  shares: metric('shares'),
  reposts: { use: 'METRIC', metric: 'shares', yieldsTo: 'shares' },
  saves: metric('saves'),
  bookmarks: { use: 'METRIC', metric: 'saves', yieldsTo: 'saves' },
  mentions: metric('mentions'),
  interactions: left('It adds up reactions, comments, shares and others, which are recorded one by one.'),
  clicks: metric('clicks'),
  'link-clicks': metric('link_clicks'),
  'profile-visits': metric('profile_visits'),
  spend: metric('spend'),
  sessions: metric('sessions'),
  'engaged-sessions': metric('engaged_sessions'),
  conversions: metric('conversions'),
  revenue: metric('revenue'),
  leads: metric('leads'),
  'engagement-rate': { use: 'COMPUTED', metric: 'engagement_rate_by_impressions' },
  'click-through-rate': { use: 'COMPUTED', metric: 'click_through_rate' },
  'conversion-rate': { use: 'COMPUTED', metric: 'conversion_rate' },
  'cost-per-result': { use: 'COMPUTED', metric: 'cost_per_result' },
  frequency: { use: 'COMPUTED', metric: null },
  average: { use: 'COMPUTED', metric: null },
  events: left('It counts events of every sort; the catalogue has no metric for that.'),
  results: left('What counts as a result differs from campaign to campaign, so they are nothing that adds up.'),
  'posts-made': left('It counts what the brand published, not what came of it.'),
  'media-views': left('It counts views of photos and videos together; the catalogue has no metric for that.'),
  'other-clicks': left('It counts clicks on details of a post, which are part of its interactions.'),
};

/** What a column of a table becomes; `undefined` when its header says something that nobody knows. */
export function useOf(heading: Heading, qualifier: Qualifier | null, shape: TableShape): ColumnUse | undefined {
  const name: ColumnName = qualifier ? `${heading} ${qualifier}` : heading;
  const said = shape.columns?.[name] ?? USUAL[name];
  if (said) return said;
  const plain = shape.columns?.[heading] ?? USUAL[heading];
  if (heading in STRUCTURE_WORDS) return { use: 'STRUCTURE' };
  if (plain?.use === 'LEFT') return plain;
  if (plain?.use === 'COMPUTED') return qualifier === 'HOURS' || qualifier === 'MINUTES' ? undefined : plain;
  if (qualifier === 'TOTAL') return plain;
  return qualifier === 'ORGANIC' || qualifier === 'SPONSORED' ? PART : undefined;
}
