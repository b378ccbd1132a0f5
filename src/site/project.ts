/** Where the project lives, so that "edit" and "report" lead somewhere real; unknown unless the environment says it. */

const github = process.env['GITHUB_REPOSITORY'] ? `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${process.env['GITHUB_REPOSITORY']}` : undefined;

/** Address of the repository without a slash at the end; undefined when the build does not know it. */
export const repository: string | undefined = (process.env['REPOSITORY_URL'] ?? github)?.replace(/\/$/, '');

/** Address for people who don't use the code host; undefined when none is given. */
export const contactEmail: string | undefined = process.env['CONTACT_EMAIL'];

/** Page on which the file can be edited so that saving makes a pull request. */
export const editUrl = (file: string): string | undefined => repository && `${repository}/edit/main/content/${file}`;

/** Page on which a report on an entry can be filed, filled in as far as we know it. */
export const reportUrl = (title: string, body: string): string | undefined =>
  repository
    ? `${repository}/issues/new?${new URLSearchParams({ title, body })}`
    : contactEmail && `mailto:${contactEmail}?${new URLSearchParams({ subject: title, body })}`;
