// Stands for the programs that share its precompiled headers; it is never run.
int main()
{
    return 0;
}
