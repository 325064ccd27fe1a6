/** Sealing tokens for the state file: whoever copies the file alone cannot use them. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Seal {
  /** The text, readable only with the secret and for the owner that it was sealed for. */
  close(text: string, owner: string): string;
  /** The text again; null where it was sealed with another secret, for another owner, or is no seal. */
  open(sealed: string, owner: string): string | null;
}

/** AES-256-GCM under a key derived (HKDF-SHA-256, RFC 5869) from a secret of any length. */
export function createSeal(secret: string): Seal {
  const key = Buffer.from(deriveKey(secret, "sealed tokens"));
  return {
    close(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner));
      const words = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), words]).toString("base64url");
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed, "base64url");
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const cipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner)).setAuthTag(tag);
      try {
        return cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") + cipher.final("utf8");
      } catch {
        return null;
      }
    },
  };
}

/** 32 bytes for one use of a secret; those for another use tell nothing of them. */
export function deriveKey(secret: string, use: string): ArrayBuffer {
  return hkdfSync("sha256", secret, "", `communique ${use}`, 32);
}
