/**
 * The one table, as plain data: CDK deploys it and the embedded engine creates it from this very definition.
 *
 * Every partition key begins with the tenant (`A#<agency>`). The index crosses brands within an agency. `expiresAt`
 * (seconds since 1970) removes what is meant to vanish; the stream carries both images.
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  index: { name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' },
  timeToLiveAttribute: 'expiresAt',
  streamViewType: 'NEW_AND_OLD_IMAGES',
} as const;
