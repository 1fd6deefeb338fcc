import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { encodePhoto } from "./encode-photo.server";

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 160, b: 110 } } });
const text = (content: string) => new TextEncoder().encode(content);

describe("a photo", () => {
  test.each(["jpeg", "png", "webp"] as const)("in %s becomes WebP", async (format) => {
    const { bytes, width, height } = await encodePhoto(await plain(640, 480).toFormat(format).toBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 640, height: 480 });
    expect([width, height]).toEqual([640, 480]);
  });

  test("larger than 1600 pixels becomes smaller, and a small one stays as it is", async () => {
    expect(await encodePhoto(await plain(4000, 3000).jpeg().toBuffer())).toMatchObject({ width: 1600, height: 1200 });
    expect(await encodePhoto(await plain(90, 60).png().toBuffer())).toMatchObject({ width: 90, height: 60 });
  });

  test("stands as its camera says, and forgets the camera, the place and the time", async () => {
    const sent = await plain(800, 600)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Make: "Camera", Copyright: "Ana Lopez" },
        IFD2: { DateTimeOriginal: "2026:11:02 08:15:00" },
        IFD3: { GPSLatitude: "41/1 15/1 0/1", GPSLatitudeRef: "N" },
      })
      .toBuffer();
    expect((await sharp(sent).metadata()).exif?.toString("latin1")).toContain("Ana Lopez");
    const { bytes, width, height } = await encodePhoto(sent);
    expect([width, height]).toEqual([600, 800]);
    const kept = await sharp(bytes).metadata();
    for (const part of ["exif", "xmp", "iptc", "icc", "orientation", "comments"] as const)
      expect(kept[part], part).toBeUndefined();
    expect(bytes.toString("latin1")).not.toMatch(/Exif|EXIF|Ana Lopez|XMP/);
  });

  test("that moves keeps its first frame", async () => {
    const frames = await sharp(
      await Promise.all(
        ["#a00", "#00a"].map((background) =>
          sharp({ create: { width: 20, height: 20, channels: 3, background } })
            .png()
            .toBuffer(),
        ),
      ),
      { join: { animated: true } },
    )
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(frames).metadata()).pages).toBe(2);
    const { bytes, height } = await encodePhoto(frames);
    expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1);
    expect(height).toBe(20);
    const [red = 0, , blue = 255] = await sharp(bytes).raw().toBuffer();
    expect(red).toBeGreaterThan(blue);
  });

  test("of pure noise still fits into two megabytes", async () => {
    const noise = await sharp({
      create: { width: 2000, height: 2000, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 90 } },
    })
      .jpeg({ quality: 70 })
      .toBuffer();
    expect((await encodePhoto(noise)).bytes.byteLength).toBeLessThanOrEqual(2_000_000);
  }, 60_000);
});

describe("refused is", () => {
  test.each([
    ["a drawing with scripts", text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["a text that is called a photo", text("This is no photo. ".repeat(100))],
    ["a web page", text("<!doctype html><script>alert(1)</script>")],
    ["a document", text("%PDF-1.7\n%âãÏÓ")],
    ["a GIF", text("GIF89a\x01\x00\x01\x00")],
    ["a program", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
    ["sound in a RIFF", text("RIFF\x24\x00\x00\x00WAVEfmt ")],
    ["one byte", new Uint8Array([0xff])],
  ])("%s", async (_, sent) => {
    await expect(encodePhoto(sent)).rejects.toMatchObject({ kind: "invalid", key: "photos.wrong-kind" });
  });

  test("a file without anything in it", async () => {
    await expect(encodePhoto(new Uint8Array())).rejects.toMatchObject({ kind: "invalid", key: "photos.unreadable" });
  });

  test("a photo that ends too early", async () => {
    const whole = await sharp({
      create: { width: 600, height: 400, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 30 } },
    })
      .jpeg()
      .toBuffer();
    await expect(encodePhoto(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      kind: "invalid",
      key: "photos.unreadable",
    });
  });

  test.each(["\xff\xd8\xff\xe0", "\x89PNG\r\n\x1a\n", "RIFF\x00\x00\x00\x00WEBP"])(
    "a beginning without the rest: %j",
    async (head) => {
      const sent = Buffer.concat([Buffer.from(head, "latin1"), Buffer.alloc(5000, 7)]);
      await expect(encodePhoto(sent)).rejects.toMatchObject({ kind: "invalid", key: "photos.unreadable" });
    },
  );

  test("a small file that would unpack to 400 million pixels", async () => {
    const sent = hollowPng(20_000, 20_000);
    expect(sent.byteLength).toBeLessThan(500_000);
    await expect(encodePhoto(sent)).rejects.toMatchObject({
      kind: "too-large",
      key: "photos.too-many-pixels",
      values: { width: 20_000, height: 20_000 },
    });
  });

  test("what weighs more than ten megabytes, with its weight", async () => {
    await expect(encodePhoto(new Uint8Array(14 * 1024 * 1024 - 5))).rejects.toMatchObject({
      kind: "too-large",
      key: "photos.too-large",
      values: { mb: 14 },
    });
  });
});

/** A PNG of nothing but zeros: 20,000 lines of them compress to almost nothing. */
function hollowPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const lines = deflateSync(Buffer.alloc((width / 8 + 1) * height), { level: 9 });
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", lines),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
