/** A global id as a part of an address. */
export const pathOfId = (id: string): string => encodeURIComponent(id);

/** The global id in an address. */
export const idOfPath = (part: string | undefined): string => {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
};
