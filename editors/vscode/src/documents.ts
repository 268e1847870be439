/** The documents that the server is told about. */

/**
 * Pages and templates, Python, JavaScript that a page may load, and files that may be a config: PyScript lets a config
 * have any name.
 */
export const DOCUMENTS = [
  { scheme: "file", language: "html" },
  { scheme: "file", language: "jinja-html" },
  { scheme: "file", language: "django-html" },
  { scheme: "file", language: "python" },
  { scheme: "file", language: "json" },
  { scheme: "file", language: "jsonc" },
  { scheme: "file", language: "javascript" },
  { scheme: "file", pattern: "**/*.{html,htm,toml}" },
];
