import { error } from '@sveltejs/kit';
import { downloads } from '$lib/dataset/downloads.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => downloads().map(({ name }) => ({ file: name }));

/** One file of the data package, or the archive of all of them. */
export const GET: RequestHandler = ({ params }) => {
	const found = downloads().find(({ name }) => name === params.file);
	if (!found) error(404, 'There is no file of this name.');
	const type = found.mediaType.startsWith('text/') ? `${found.mediaType}; charset=utf-8` : found.mediaType;
	return new Response(new Uint8Array(found.body), { headers: { 'content-type': type } });
};
