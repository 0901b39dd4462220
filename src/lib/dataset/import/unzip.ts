/**
 * Files out of an archive, with limits on what comes out: an archive of a few bytes can hold more than a
 * machine has room for. Entries are read in turn and counted while they grow; nothing is ever written
 * under a name from an archive.
 */
import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate';
import type { Problem } from '../problems';
import { LIMITS } from './limits';
import { problemAt } from './raw-table';

export interface Archive {
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** Entries that were passed over, and why. */
	readonly notes: readonly Problem[];
}

export class ArchiveError extends Error {
	constructor(
		message: string,
		readonly remedy: string
	) {
		super(message);
	}
}

/** Names that lead out of the archive, or are no names at all. */
export function isUnsafeName(name: string): boolean {
	return (
		name === '' ||
		name.length > 300 ||
		name.includes('\u0000') ||
		name.includes('\\') ||
		name.startsWith('/') ||
		/^[a-z]:/i.test(name) ||
		name.split('/').some((part) => part === '..' || part === '.')
	);
}

const BOMB = `holds more than ${LIMITS.archiveBytes / 1_000_000} MB when unpacked.`;
/** Compressed bytes handed on at a time; what comes out of one piece stays small. */
const PIECE = 8192;

function join(pieces: readonly Uint8Array[]): Uint8Array {
	const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}

/**
 * @param wanted which entries to unpack; the others are passed over without a word
 * @throws ArchiveError when the archive is broken or too large
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
	const files = new Map<string, Uint8Array>();
	const notes: Problem[] = [];
	const note = (name: string, message: string): void =>
		void notes.push(problemAt('rule', 'archive', null, null, name, message, 'It was passed over.'));
	let total = 0;
	let entries = 0;
	let open = 0;
	let fault: unknown = null;

	const tooMuch = (): ArchiveError =>
		new ArchiveError(BOMB, 'Unpack it and import the tables one by one.');

	function collect(file: UnzipFile): void {
		if (total + (file.originalSize ?? 0) > LIMITS.archiveBytes) throw tooMuch();
		const pieces: Uint8Array[] = [];
		open += 1;
		file.ondata = (error, data, final) => {
			if (error) {
				fault ??= error;
				return;
			}
			total += data.length;
			if (total > LIMITS.archiveBytes) {
				fault = tooMuch();
				throw fault;
			}
			pieces.push(data);
			if (!final) return;
			open -= 1;
			files.set(file.name, join(pieces));
		};
		file.start();
	}

	const reader = new Unzip((file) => {
		entries += 1;
		if (entries > LIMITS.archiveFiles)
			throw new ArchiveError(
				`holds more than ${LIMITS.archiveFiles} files.`,
				'Pack only datapackage.json and its tables.'
			);
		if (file.name.endsWith('/')) return;
		if (isUnsafeName(file.name)) note(file.name, 'leads out of the archive.');
		else if (!wanted(file.name)) return;
		else if (files.has(file.name))
			note(file.name, 'is in the archive twice; the first one counts.');
		else if (file.compression !== 0 && file.compression !== 8)
			note(file.name, 'is packed in a way that cannot be read.');
		else collect(file);
	});
	reader.register(UnzipInflate);
	reader.register(UnzipPassThrough);
	try {
		for (let at = 0; at < bytes.length && fault === null; at += PIECE)
			reader.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
	} catch (error) {
		if (error instanceof ArchiveError) throw error;
		fault = error;
	}
	if (fault instanceof ArchiveError) throw fault;
	if (fault !== null || open > 0)
		throw new ArchiveError('is a broken or protected archive.', 'Pack it again as a plain zip.');
	return { files, notes };
}
