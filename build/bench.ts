// npm run bench: the seeded benchmarks of tests/bench.
import { bench } from "../tests/bench/index.js";

export default bench;
