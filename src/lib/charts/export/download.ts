/** "parallax-russian-losses.csv": says what is inside when it lies in a folder of downloads. */
export function fileName(id: string, extension: string): string {
	const words = id
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return `parallax-${words || 'chart'}.${extension}`;
}

/** Hands a file to the reader. Nothing leaves the device. */
export function download(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the address by the next task.
	setTimeout(() => URL.revokeObjectURL(address), 1000);
}
