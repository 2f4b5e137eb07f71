// The command line: arguments → command → exit code. 0 done, 1 findings or differences, 2 wrong usage or unreadable input.
import { parseArgs } from "node:util";
import { wordsOf } from "./board/index.js";
import {
  checkFiles,
  diffFiles,
  type ExitCode,
  insert,
  listRules,
  listTemplates,
  mergeFiles,
  read,
} from "./cli/commands.js";
import { Refusal } from "./cli/files.js";
import {
  type CommandName,
  type CommandUsage,
  commandNames,
  helpFor,
  isCommand,
  overview,
  usages,
} from "./cli/usage.js";
import { listed, quoted } from "./model/index.js";
import { nearest } from "./words/index.js";

const values = <Name extends CommandName>(name: Name, args: readonly string[]) => {
  const { options, files }: CommandUsage & { options: (typeof usages)[Name]["options"] } = usages[name];
  try {
    return { ...parseArgs({ args: [...args], options, allowPositionals: true }), files };
  } catch (error) {
    throw refusalOf(error, name);
  }
};

/** What the parser of arguments says, in our words. */
const refusalOf = (error: unknown, name: CommandName): unknown => {
  if (!(error instanceof TypeError) || !("code" in error)) return error;
  const option = /'(-[^\s'=,]+)/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return new Refusal(`${name}: “${option}” ${/not take/.test(error.message) ? "takes no value" : "needs a value"}`);
  if (error.code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return error;
  const known = Object.keys(usages[name].options).map((o) => `--${o}`);
  const near = nearest(option, known);
  const hint = near
    ? `did you mean “${near}”?`
    : `expected ${listed(
        known.map((o) => quoted(o)),
        { word: "or", most: 99 },
      )}`;
  return new Refusal(`${name}: no option “${option}”, ${hint}`);
};

const run = async (name: CommandName, args: readonly string[]): Promise<ExitCode> => {
  const { files } = usages[name];
  const [least, most] = files;
  const within = (given: readonly string[]): readonly string[] => {
    if (given.length < least) throw new Refusal(`${name}: too few files; expected ${usages[name].line}`);
    if (given.length > most)
      throw new Refusal(`${name}: too many words (“${given[most]}”); expected ${usages[name].line}`);
    return given;
  };
  switch (name) {
    case "templates": {
      const { values: options, positionals } = values(name, args);
      within(positionals);
      return listTemplates(options);
    }
    case "rules": {
      const { values: options, positionals } = values(name, args);
      within(positionals);
      return listRules(options);
    }
    case "insert": {
      const { values: options, positionals } = values(name, args);
      return insert(within(positionals), options);
    }
    case "read": {
      const { values: options, positionals } = values(name, args);
      return read(within(positionals), options);
    }
    case "check": {
      const { values: options, positionals } = values(name, args);
      return checkFiles(within(positionals), options);
    }
    case "diff": {
      const { values: options, positionals } = values(name, args);
      return diffFiles(within(positionals), options);
    }
    case "merge": {
      const { values: options, positionals } = values(name, args);
      return mergeFiles(within(positionals), options);
    }
  }
};

const main = async ([name = "--help", ...args]: readonly string[]): Promise<ExitCode> => {
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(overview());
    return 0;
  }
  if (!isCommand(name)) throw new Refusal(`no command “${name}”; expected ${commandNames.join(", ")}`);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(helpFor(name));
    return 0;
  }
  return run(name, args);
};

// A closed pipe (lanewise … | head) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isExpected = error instanceof Refusal || (error instanceof Error && error.name === "HostError");
  process.stderr.write(
    `lanewise: ${wordsOf(error)
      .replace(/^\[file\] /, "")
      .replaceAll("\n", " ")}\n`,
  );
  if (!isExpected && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  process.exitCode = 2;
}
