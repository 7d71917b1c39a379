/** Photos are made small on the phone: pages show no more, and prepaid data is dear. */

/** Pixels of the longer side, by what the form is for: papers have to be readable. */
const SIDES: Readonly<Record<string, number>> = { photo: 1600, paper: 2200 };
const QUALITY = 0.82;

/** The picture with its longer side cut; as it is where the browser cannot, or for other files. */
export async function smaller(file: File, use: string): Promise<Blob> {
  if (!file.type.startsWith('image/')) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, (SIDES[use] ?? 1600) / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', QUALITY),
    );
    return blob && (scale < 1 || blob.size < file.size) ? blob : file;
  } catch {
    return file;
  }
}

/** The name of a file that may have become a JPEG. */
export function nameOf(file: File, { type }: Blob): string {
  return type === file.type ? file.name : `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
}

export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
