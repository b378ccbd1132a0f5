import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { dist, files, shortened } from './site.ts';

/** The rules are put together once, not for every page: that halves the time. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(...handle: Parameters<StaticConfigLoader['getConfigFor']>): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#resolved ??= super.getConfigFor(...handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Numbered headings make ids that begin with a digit, which HTML allows.
      'valid-id': ['error', { relaxed: true }],
      // Everything comes from our own origin, which another test makes sure of.
      'require-sri': 'off',
      // A title ends with the site's name, and works bear the titles they bear.
      'long-title': 'off',
      // Markdown writes <br />, Astro <br>: the same element.
      'void-style': 'off',
      // Checkboxes of one facet share its name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
      // A list is narrowed as one types, without sending anything.
      'wcag/h32': 'off',
      // The wide and the small menu are one menu, of which CSS shows one; axe looks at what is shown.
      'unique-landmark': 'off',
      // A table that scrolls sideways is a named region that the keyboard reaches.
      'prefer-native-element': ['error', { exclude: ['region', 'search'] }],
    },
  }),
);

it('every page is valid HTML', () => {
  const problems = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      validator
        .validateStringSync(readFileSync(`${dist}/${file}`, 'utf8'), 'page.html')
        .results.flatMap((result) =>
          result.messages.map(({ line, column, ruleId, message, selector }) => `${file}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`),
        ),
    );
  expect(shortened(problems)).toEqual([]);
});
