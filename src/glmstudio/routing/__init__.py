"""From a model id to the deployment that serves it. Pure: a router is a table made once."""
