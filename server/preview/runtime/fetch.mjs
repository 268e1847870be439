// Downloads a file. Arguments: its address, the file to write.
import { writeFileSync } from "node:fs";

const [address, target] = process.argv.slice(2);
try {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  writeFileSync(target, Buffer.from(await response.arrayBuffer()));
} catch (error) {
  console.error(error.cause?.message || error.cause?.code || error.message);
  process.exitCode = 1;
}
