/** `parallax export`: a dataset → one file: data package, flat CSV or JSON-LD. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportJsonLd } from '../lib/dataset/export/claims-json-ld';
import { exportFlat } from '../lib/dataset/export/flat';
import { exportPackage, type PackageParts } from '../lib/dataset/export/package';
import { describeProblem, type Problem } from '../lib/dataset/problems';
import type { Command, ExitCode, Io } from './command';
import { importPath, readFolder, UsageError } from './dataset-files';

const HELP = `parallax export [FOLDER|FILE] [--format package|csv|jsonld] [--out FILE]

Writes a dataset (default: the folder data) as one file that "parallax import" reads back.

  --format package   a data package: zip with every table and datapackage.json (default; needs --out)
  --format csv       one flat table: a row a claim and figure, with everything it names; no framing terms, no counts
  --format jsonld    schema.org Claim and W3C Web Annotations; no counts
  --out FILE         where to; without it csv and jsonld go to standard output
  --help

The same dataset gives the same bytes.

Exit: 0 done · 1 the dataset has problems (named on standard error; nothing is written) · 2 wrong use
`;

const FORMATS = ['package', 'csv', 'jsonld'];

function readSource(source: string): PackageParts & { problems: readonly Problem[] } {
	if (source !== '-' && !existsSync(source)) throw new UsageError(`there is no ${source}`);
	if (source !== '-' && statSync(source).isDirectory()) return readFolder(source);
	const read = importPath(source, {});
	return { ...read, problems: read.rejected };
}

function run(args: string[], io: Io): ExitCode {
	const { values, positionals } = parseArgs({
		args,
		options: {
			format: { type: 'string', default: 'package' },
			out: { type: 'string' },
			help: { type: 'boolean', default: false }
		},
		allowPositionals: true
	});
	const [source = 'data', more] = positionals;
	if (more !== undefined) throw new UsageError('give one folder or file');
	if (!FORMATS.includes(values.format))
		throw new UsageError(`--format ${values.format}: use ${FORMATS.join(', ')}`);
	if (values.format === 'package' && values.out === undefined)
		throw new UsageError('a package is no text: give --out FILE');
	const { problems, ...parts } = readSource(source);
	for (const problem of problems.slice(0, 50)) io.err(`${describeProblem(problem)}\n`);
	if (problems.length > 0) {
		io.err(`${source}: ${problems.length} problems; nothing was written.\n`);
		return 1;
	}
	const content =
		values.format === 'package'
			? exportPackage(parts)
			: values.format === 'csv'
				? exportFlat(parts.dataset)
				: exportJsonLd(parts.dataset);
	if (values.out === undefined) io.out(String(content));
	else {
		writeFileSync(values.out, content);
		io.err(`Wrote ${values.out}.\n`);
	}
	return 0;
}

export const exportCommand: Command = {
	name: 'export',
	summary: 'write a dataset as one file: data package, flat CSV or JSON-LD',
	help: HELP,
	async run(args, io) {
		if (args.includes('--help')) return (io.out(HELP), 0);
		try {
			return run(args, io);
		} catch (error) {
			io.err(`parallax export: ${error instanceof Error ? error.message : String(error)}\n`);
			io.err('parallax export --help says more.\n');
			return 2;
		}
	}
};
