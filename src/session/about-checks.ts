// What a screen says about checks: where a rule comes from, and as what a map can be checked.
export { methods, profiles } from "../rules/index.js";
