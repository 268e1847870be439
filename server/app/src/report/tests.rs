use expect_test::{Expect, expect};
use project::path::FilePath;
use project::workspace::Workspace;

use super::{Checked, Format, print};

const PAGE: &str =
    "<p>ß 💣</p>\n<p>é\t💣 <script type=\"module\" src=\"https://pyscript.net/latest/core.js\"></script>\n";

fn check(format: Format, expected: &Expect) {
    let workspace = Workspace::from_texts([("/site/pages/a b.html", PAGE)]);
    let findings = lint::check(&workspace, &FilePath::new("/site/pages/a b.html"));
    let mut out = Vec::new();
    print(format, &workspace, &FilePath::new("/site"), &Checked { files: 1, findings }, &mut out).unwrap();
    expected.assert_eq(&String::from_utf8(out).unwrap());
}

#[test]
fn human_shows_the_line() {
    check(
        Format::Human,
        &expect![[r#"
        warning[retired-release]: `latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.
         --> pages/a b.html:2:35
          |
        2 | <p>é    💣 <script type="module" src="https://pyscript.net/latest/core.js"></script>
          |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: Pin to 2025.11.1 (--fix)

        1 file: 1 warning
    "#]],
    );
}

#[test]
fn json_counts_code_points_from_one() {
    check(
        Format::Json,
        &expect![[r#"
            {
              "version": 1,
              "files": 1,
              "findings": [
                {
                  "file": "pages/a b.html",
                  "rule": "retired-release",
                  "severity": "warning",
                  "start": {
                    "line": 2,
                    "column": 35
                  },
                  "end": {
                    "line": 2,
                    "column": 70
                  },
                  "message": "`latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.",
                  "url": "https://github.com/pyscript-lsp/pyscript-lsp/blob/main/server/lint/RULES.md#retired-release",
                  "context": null,
                  "related": [],
                  "fixes": [
                    {
                      "title": "Pin to 2025.11.1",
                      "safe": true,
                      "edits": [
                        {
                          "file": "pages/a b.html",
                          "start": {
                            "line": 2,
                            "column": 35
                          },
                          "end": {
                            "line": 2,
                            "column": 70
                          },
                          "text": "https://pyscript.net/releases/2025.11.1/core.js"
                        }
                      ],
                      "new_files": []
                    }
                  ]
                }
              ]
            }
        "#]],
    );
}

#[test]
fn github_escapes() {
    check(
        Format::Github,
        &expect![[r#"
        ::warning file=pages/a b.html,line=2,col=35,endLine=2,endColumn=70,title=retired-release::`latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.
    "#]],
    );
}

#[test]
fn sarif_names_rule_and_place() {
    check(
        Format::Sarif,
        &expect![[r#"
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "pyscript-lsp",
                  "version": "0.1.0",
                  "informationUri": "https://github.com/pyscript-lsp/pyscript-lsp",
                  "rules": [
                    {
                      "id": "retired-release",
                      "shortDescription": {
                        "text": "an address of PyScript that is frozen, gone, or never existed"
                      },
                      "help": {
                        "text": "The address names something that PyScript does not publish, or does not publish any more.\n\n## Why\n`https://pyscript.net/latest/` stands still at 2025.11.1 and shows a banner on the page; `alpha` is the line of 2022, in\nwhich today's tags and API do not exist; snapshots come and go; a release that never existed is a page without Python,\nand the only message is a failed request in the browser's network list.\n\n## Bad\n```html\n<script type=\"module\" src=\"https://pyscript.net/latest/core.js\"></script>\n<script type=\"py\">print(1)</script>\n```\n```html\n<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.0/core.js\"></script>\n<script type=\"py\">print(1)</script>\n```\n\n## Good\n```html\n<script type=\"module\" src=\"https://pyscript.net/releases/2025.11.1/core.js\"></script>\n<script type=\"py\">print(1)</script>\n```\n",
                        "markdown": "The address names something that PyScript does not publish, or does not publish any more.\n\n## Why\n`https://pyscript.net/latest/` stands still at 2025.11.1 and shows a banner on the page; `alpha` is the line of 2022, in\nwhich today's tags and API do not exist; snapshots come and go; a release that never existed is a page without Python,\nand the only message is a failed request in the browser's network list.\n\n## Bad\n```html\n<script type=\"module\" src=\"https://pyscript.net/latest/core.js\"></script>\n<script type=\"py\">print(1)</script>\n```\n```html\n<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.0/core.js\"></script>\n<script type=\"py\">print(1)</script>\n```\n\n## Good\n```html\n<script type=\"module\" src=\"https://pyscript.net/releases/2025.11.1/core.js\"></script>\n<script type=\"py\">print(1)</script>\n```\n"
                      },
                      "helpUri": "https://github.com/pyscript-lsp/pyscript-lsp/blob/main/server/lint/RULES.md#retired-release",
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "retired-release",
                  "level": "warning",
                  "message": {
                    "text": "`latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "pages/a%20b.html"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 35,
                          "endLine": 2,
                          "endColumn": 70
                        }
                      }
                    }
                  ],
                  "relatedLocations": []
                }
              ]
            }
          ]
        }
    "#]],
    );
}
