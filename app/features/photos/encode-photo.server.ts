import sharp from "sharp";
import { Refusal } from "~/core/errors";
import { keptSide, maxPhotoBytes, maxPhotoPixels, megabytesOf } from "./limits";

export interface EncodedPhoto {
  /** WebP, without any metadata. */
  bytes: Buffer;
  width: number;
  height: number;
}

/** What the database keeps at most of one photo. */
const maxKeptBytes = 2_000_000;
const timeoutSeconds = 20;

/**
 * Makes a new picture out of what somebody sent: turned as its camera says, at most 1600 pixels wide and high, and without anything that the
 * camera wrote beside it, such as the place. Of an animation the first frame stays.
 * @throws Refusal too-large (bytes, pixels), invalid (another kind of file, or one that cannot be read)
 */
export async function encodePhoto(sent: Uint8Array): Promise<EncodedPhoto> {
  if (sent.byteLength > maxPhotoBytes) throw new Refusal("too-large", "photos.too-large", { mb: megabytesOf(sent.byteLength) });
  if (sent.byteLength === 0) throw new Refusal("invalid", "photos.unreadable");
  // By its first bytes, before the decoders look at it: they would also read SVG, PDF and what else a name ending in .jpg may hide.
  if (!isPhoto(sent)) throw new Refusal("invalid", "photos.wrong-kind");
  try {
    await refuseHuge(sent);
    for (const quality of [80, 60, 35]) {
      const { data, info } = await open(sent)
        .autoOrient()
        .resize(keptSide, keptSide, { fit: "inside", withoutEnlargement: true })
        .webp({ quality })
        .timeout({ seconds: timeoutSeconds })
        .toBuffer({ resolveWithObject: true });
      if (data.byteLength <= maxKeptBytes) return { bytes: data, width: info.width, height: info.height };
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
  }
  throw new Refusal("invalid", "photos.unreadable");
}

/** The size as the header says it: nothing is unpacked for that. */
async function refuseHuge(sent: Uint8Array): Promise<void> {
  const { width, height } = await sharp(sent, { limitInputPixels: false }).metadata();
  if (width * height > maxPhotoPixels)
    throw new Refusal("too-large", "photos.too-many-pixels", { width, height, mega: maxPhotoPixels / 1_000_000 });
}

function open(sent: Uint8Array) {
  // Phones write harmless oddities that count as warnings; a file that ends too early is an error.
  return sharp(sent, { limitInputPixels: maxPhotoPixels, failOn: "error", sequentialRead: true });
}

function isPhoto(sent: Uint8Array): boolean {
  const head = Buffer.from(sent.buffer, sent.byteOffset, Math.min(12, sent.byteLength)).toString("latin1");
  return head.startsWith("\xff\xd8\xff") || head.startsWith("\x89PNG\r\n\x1a\n") || /^RIFF[\s\S]{4}WEBP$/.test(head);
}
