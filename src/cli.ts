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

const values = <Name extends CommandName>(name: Name, args: readonly string[]) => {
  const { options, files }: CommandUsage & { options: (typeof usages)[Name]["options"] } = usages[name];
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  return { ...parsed, files };
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
  const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  const isExpected = error instanceof Refusal || isUsage || (error instanceof Error && error.name === "HostError");
  process.stderr.write(
    `lanewise: ${wordsOf(error)
      .replace(/^\[file\] /, "")
      .replaceAll("\n", " ")}\n`,
  );
  if (!isExpected && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  process.exitCode = 2;
}
