import type { World } from './world';

/** Something that a client asks for. The order matters: mutations find what earlier ones made. */
export interface Operation {
  name: string;
  document: string;
  variables?(world: World): object;
  /** Who asks; the owner unless told otherwise. */
  by?: 'approver';
  idempotencyKey?: string;
  /** What has to be there first, made without being measured. */
  prepare?(world: World): Promise<unknown>;
  /** Takes down the id of what was made. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- data of many documents
  made?(data: any): Record<string, string>;
  /** More is sent than may be under way at the same time: the length of the longest chain is a matter of chance. */
  overlaps?: boolean;
  /** In agencies of more brands it is refused. */
  mostBrands?: number;
  /** Why it does not cost the same whatever the number of brands. */
  differs?: string;
}
