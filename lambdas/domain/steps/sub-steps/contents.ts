import * as z from 'zod';
import { effectSchema } from '../../effects';
import { key, list, paragraph, text, title } from '../../text';

const notesContent = z.object({ notes: paragraph.optional() });
export type NotesContent = z.infer<typeof notesContent>;

const blogContent = z.object({
  engine: title.optional(),
  theme: title.optional(),
  plugins: list(title, 50).default([]),
  styling: paragraph.optional(),
});
export type BlogContent = z.infer<typeof blogContent>;

const roleContent = z.object({
  roles: list(z.object({ ideaKey: key, effect: effectSchema, how: text(500).optional() }), 200).default([]),
});
export type RoleContent = z.infer<typeof roleContent>;

/**
 * What each sub-step of H may hold. Most hold notes only: their work stands in profiles and approvals.
 * The schemas stand apart from the rules, because the content of H is made of them.
 */
export const subStepContents = {
  ASSEMBLE: notesContent,
  BUILD: notesContent,
  DRAFT: notesContent,
  OPTIMIZE: notesContent,
  LINK: notesContent,
  BLOG: blogContent,
  ROLE: roleContent,
};

/** What each sub-step of H holds; it lives in `IntegrationContent['subSteps']`. */
export interface SubStepContents {
  ASSEMBLE: NotesContent;
  BUILD: NotesContent;
  DRAFT: NotesContent;
  OPTIMIZE: NotesContent;
  LINK: NotesContent;
  BLOG: BlogContent;
  ROLE: RoleContent;
}
