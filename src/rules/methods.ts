// The methods and tools that rules and profiles come from, in words. A test says which id is missing.

/** Publisher and title of the methods that rules cite. */
export const methods: Readonly<Record<string, string>> = {
  "think-insights": "Think Insights, “Customer Journey vs Process Map”",
  bp3: "BP3, “The customer journey is the (only) process that matters”",
  "illusions-of-work": "Illusions of Work, “Customer journeys are business processes”",
  inmoment: "InMoment, “What is customer journey mapping”",
  hubspot: "HubSpot, “Customer journey maps”",
  sdt: "servicedesigntools.org, journey map and service blueprint",
  atlassian: "Atlassian Team Playbook, “Customer journey mapping”",
  hotjar: "Hotjar, “Customer journey mapping in 2½ days”",
  toptal: "Toptal, “Customer journey maps: what they are and how to build one”",
  "ux-institute": "UX Institute, “How to design a customer journey map”",
  qualtrics: "Qualtrics, “Customer journey mapping 101”",
  "miro-guide": "Miro, “Service blueprint vs. journey map”",
  ixdf: "Interaction Design Foundation, “Customer journey maps”",
  "sds-30min": "Service Design Show, “A journey map in 30 minutes or less”",
  tisdd: "This Is Service Design Doing, co-creating journey maps",
  outwitly: "Outwitly, “Customer journey maps vs. service blueprints”",
  eslint: "ESLint, unused and unexplained disable comments",
  nng: "Nielsen Norman Group, journey management",
};
