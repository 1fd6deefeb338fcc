/** What a photo may be on arrival. Ten megabytes hold what any phone takes; 40 megapixels unpack to 160 MB of memory. */
export const maxPhotoBytes = 10 * 1024 * 1024;
export const maxPhotoPixels = 40_000_000;
/** The longer side of a photo as it is kept. */
export const keptSide = 1600;

/** Whole megabytes, rounded up, so that a photo over the limit never reads as one within it. */
export function megabytesOf(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}

/** What a resident can put to one idea. */
export const maxPhotosOfIdea = 4;
