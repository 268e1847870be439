/** The settings as the server wants them: what the user set, and nothing of what VS Code would fill in. */
import * as vscode from "vscode";
import type { ConfigurationMiddleware } from "vscode-languageclient/node";
import { contributes } from "../package.json";

const SECTION = "pyscript";

/** Settings that only the extension reads. */
const OWN = ["pyscript.preview.browser", "pyscript.server.path", "pyscript.trace.server"];

/**
 * Answers the server's pull of the section `pyscript` with the values that somebody set. A default is no such value:
 * the server lets the editor win over `pyscript-lsp.toml`, and a default must not.
 */
export const answerWithSettings: ConfigurationMiddleware["configuration"] = async (params, token, next) => {
  const answers = await next(params, token);
  if (!Array.isArray(answers)) {
    return answers;
  }
  return params.items.map((item, index) =>
    item.section === SECTION ? settings(item.scopeUri) : (answers[index] as unknown),
  );
};

function settings(scope: string | undefined): Record<string, unknown> {
  const uri = scope === undefined ? undefined : vscode.Uri.parse(scope);
  const configuration = vscode.workspace.getConfiguration(undefined, uri);
  const answer: Record<string, unknown> = {};
  for (const name of Object.keys(contributes.configuration.properties)) {
    if (!OWN.includes(name) && isSet(configuration, name)) {
      put(answer, name.split(".").slice(1), configuration.get(name));
    }
  }
  return answer;
}

function isSet(configuration: vscode.WorkspaceConfiguration, name: string): boolean {
  const found = configuration.inspect(name);
  return [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].some((value) => value !== undefined);
}

/** Writes `value` at `path`: `["preview", "port"]` is `port` in the object `preview`. */
function put(into: Record<string, unknown>, path: string[], value: unknown): void {
  const [name, ...rest] = path;
  if (rest.length === 0) {
    into[name] = value;
  } else {
    put((into[name] ??= {}) as Record<string, unknown>, rest, value);
  }
}
