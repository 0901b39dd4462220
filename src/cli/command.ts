/** What every subcommand of `parallax` looks like. Data goes to `out`, messages to `err`. */
export interface Io {
	out(text: string): void;
	err(text: string): void;
}

/** 0: done · 1: problems were found in the input · 2: the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
	readonly name: string;
	/** One line for the list of commands. */
	readonly summary: string;
	/** Printed by `--help`. */
	readonly help: string;
	run(args: string[], io: Io): Promise<ExitCode>;
}
