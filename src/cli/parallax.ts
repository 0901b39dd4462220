/** The `parallax` command: thin over src/lib. Data on standard output, messages on standard error. */
import { checkCommand } from './check';
import type { Command, Io } from './command';
import { countCommand } from './count';
import { cuesCommand } from './cues';
import { echoesCommand } from './echoes';
import { exportCommand } from './export';
import { extractCommand } from './extract';
import { importCommand } from './import';
import { packageCommand } from './package';

const COMMANDS: readonly Command[] = [
	checkCommand,
	countCommand,
	cuesCommand,
	echoesCommand,
	packageCommand,
	extractCommand,
	importCommand,
	exportCommand
];

const usage = (): string =>
	[
		'parallax: figures and words of a dispute, by who says them',
		'',
		'  npm run -s parallax -- COMMAND [arguments]',
		'',
		...COMMANDS.map((command) => `  ${command.name.padEnd(10)} ${command.summary}`),
		'',
		'  COMMAND --help says more. Exit: 0 done, 1 problems found, 2 wrong use.',
		''
	].join('\n');

async function main(args: readonly string[], io: Io): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === '--help' || name === 'help') {
		io.out(usage());
		return name === undefined ? 2 : 0;
	}
	const command = COMMANDS.find((candidate) => candidate.name === name);
	if (!command) {
		io.err(`parallax: there is no command "${name}".\n\n${usage()}`);
		return 2;
	}
	if (rest.includes('--help')) {
		io.out(`${command.help.trim()}\n`);
		return 0;
	}
	return command.run(rest, io);
}

const io: Io = {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text)
};

// A closed pipe (`… | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});

process.exitCode = await main(process.argv.slice(2), io);
