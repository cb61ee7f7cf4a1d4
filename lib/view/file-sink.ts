/** Where a file is written to, piece by piece. */
export interface FileSink {
  write(text: string): Promise<void>;
  /** Nothing is left of it unless this was called. */
  close(): Promise<void>;
  abort(): Promise<void>;
}

interface Picker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<{ createWritable(): Promise<Writable> }>;
}
interface Writable {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/**
 * Asks where to save a file, and writes straight to the disk; where the browser cannot, the pieces are kept as blobs, outside
 * of the page's memory, and downloaded at the end. Null: the admin has thought better of it. Call it directly in a click.
 */
export async function openFileSink(name: string, mime: string): Promise<FileSink | null> {
  const { showSaveFilePicker } = globalThis as Picker;
  if (showSaveFilePicker) {
    try {
      const file = await showSaveFilePicker.call(globalThis, { suggestedName: name });
      return await file.createWritable();
    } catch (thrown) {
      if ((thrown as { name?: unknown }).name === 'AbortError') return null;
      // A side panel may not open the browser's dialog everywhere: then it is a download.
    }
  }
  return downloadSink(name, mime);
}

function downloadSink(name: string, mime: string): FileSink {
  let parts: Blob[] = [];
  return {
    async write(text) {
      parts.push(new Blob([text]));
    },
    async close() {
      const url = URL.createObjectURL(new Blob(parts, { type: mime }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      // The download reads it for as long as it lasts; the page's end frees it too.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    async abort() {
      parts = [];
    },
  };
}
