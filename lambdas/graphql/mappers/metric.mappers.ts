import type { Post } from '../../domain/metrics/posts';

export type PostMapper = Post;
