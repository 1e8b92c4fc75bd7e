"""How bytes are spelt. Each dialect is a folder with the same rooms: decode, encode, stream, errors. No
await anywhere."""
