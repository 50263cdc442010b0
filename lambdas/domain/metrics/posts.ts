import * as z from 'zod';
import { daySchema, type Day } from '../calendar';
import { isWebAddress } from '../text';
import { recordName, recordValues, type Share } from './roll-up';

/** A post as an export tells of it: values are those of its whole life until the export was made. */
export interface PostRecord {
  /** The network's own id of the post; the same post in a later export has the same one. */
  externalId: string;
  permalink?: string;
  /** Its first words, where it has no title. */
  title?: string;
  /** In the brand's time zone. */
  publishedOn: Day;
  /** ISO 8601 with an offset or Z, where the export tells the time. */
  publishedAt?: string;
  /** By keys of metrics that add up. What an export does not tell is left out; it is not zero. */
  values: Readonly<Record<string, number>>;
}

export const postRecordSchema = z.object({
  externalId: recordName,
  permalink: z.string().refine(isWebAddress, { error: 'must be a web address' }).optional(),
  title: z.string().optional(),
  publishedOn: daySchema,
  publishedAt: z.iso.datetime({ offset: true, error: 'must be a time like 2026-08-31T09:30:00Z' }).optional(),
  values: recordValues,
}) satisfies z.ZodType<PostRecord>;

/** A post that is kept. */
export interface Post extends PostRecord {
  id: string;
  brandId: string;
  profileId: string;
  version: number;
}

const LONGEST_TITLE = 200;

/** A caption serves as a title by its beginning: on one line, whole characters only. */
const shortened = (title = ''): string | undefined =>
  [...title.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_TITLE).join('') || undefined;

export const newPost = (place: Pick<Post, 'id' | 'brandId' | 'profileId'>, told: PostRecord): Post => ({
  ...told,
  ...place,
  title: shortened(told.title),
  version: 1,
});

/**
 * A kept post after another export told of it. What the export tells replaces what was known; what it does not tell stays,
 * since exports differ in their columns. The very same object when nothing changed.
 */
export function retold(post: Post, told: PostRecord): Post {
  const after: Post = {
    ...post,
    permalink: told.permalink ?? post.permalink,
    title: shortened(told.title) ?? post.title,
    publishedOn: told.publishedOn,
    // A time of day says nothing any more once the post turned out to be of another day.
    publishedAt: told.publishedAt ?? (told.publishedOn === post.publishedOn ? post.publishedAt : undefined),
    values: { ...post.values, ...told.values },
    version: post.version + 1,
  };
  const isSame =
    (['permalink', 'title', 'publishedOn', 'publishedAt'] as const).every((name) => after[name] === post[name]) &&
    Object.entries(after.values).every(([metric, value]) => post.values[metric] === value);
  return isSame ? post : after;
}

/** What a post adds to the series of its profile: all of its life, on the day it was published. */
export const sharesOfPost = ({ publishedOn, values }: Post): Share[] => [{ day: publishedOn, values }];
