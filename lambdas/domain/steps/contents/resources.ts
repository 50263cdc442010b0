import * as z from 'zod';
import { paragraph } from '../../text';

export const resourcesContent = z.object({ notes: paragraph.optional() });
export type ResourcesContent = z.infer<typeof resourcesContent>;
