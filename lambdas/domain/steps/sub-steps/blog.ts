import { defineStep, unless } from '../step';
import { subStepContents, type BlogContent } from './contents';

/** H6: the blog is set up as the hub. */
export const blog = defineStep<BlogContent>({
  content: subStepContents.BLOG,
  rules: [
    {
      code: 'BLOG_PROFILE_EXISTS',
      sentence: 'Create a profile for the blog.',
      missing: (_, { profiles }) => unless(profiles.some((one) => one.network === 'BLOG')),
    },
    {
      code: 'BLOG_ENGINE_CHOSEN',
      sentence: 'Choose the software the blog runs on.',
      missing: ({ engine }) => unless(engine !== undefined),
    },
    {
      code: 'BLOG_THEME_CHOSEN',
      sentence: 'Choose a theme for the blog.',
      missing: ({ theme }) => unless(theme !== undefined),
    },
    {
      code: 'BLOG_PLUGIN_LISTED',
      sentence: 'Name at least one plugin of the blog.',
      missing: ({ plugins }) => unless(plugins.length > 0),
    },
    {
      code: 'BLOG_STYLING_WRITTEN',
      sentence: 'Say how the theme is styled for the brand.',
      missing: ({ styling }) => unless(styling !== undefined),
    },
  ],
});
